import { Flag, OneOf, Text } from '../http/fields';

export class SealDto {
  @Flag({ description: 'This server answers nothing until it is opened.' })
  sealed: boolean;

  @OneOf(['passphrase', 'key_file'], {
    name: 'SealOpener',
    description: 'What opens a sealed server: the passphrase of a key holder, or the key file, at the machine.',
  })
  opensWith: 'passphrase' | 'key_file';
}

export class OpeningDto {
  @Text({ max: 1_000, description: 'The passphrase of a key holder.' })
  passphrase: string;
}
