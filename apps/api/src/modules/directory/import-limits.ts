import { Injectable } from '@nestjs/common';

/** Bounds on what one import may take; injected, so that a test can make them small. */
@Injectable()
export class ImportLimits {
  /** Bytes of one file. */
  fileBytes = 200 * 1024 * 1024;
}
