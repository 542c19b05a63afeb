import { Module } from '@nestjs/common';
import { CONFIG, type Config } from '../config';
import { BlobStore } from './blob-store';
import { FolderStore } from './folder-store';
import { S3Store } from './s3-store';

@Module({
  providers: [
    { provide: BlobStore, inject: [CONFIG], useFactory: ({ s3, blobFolder }: Config) => (s3 ? new S3Store(s3) : new FolderStore(blobFolder)) },
  ],
  exports: [BlobStore],
})
export class BlobsModule {}
