import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { DocumentWorkshop } from '#libs/documents/workshop/document-workshop';

/** The thread in which files are made and read; it ends with the server. */
@Injectable()
export class Workshop extends DocumentWorkshop implements OnModuleDestroy {
  onModuleDestroy(): Promise<void> {
    return this.close();
  }
}
