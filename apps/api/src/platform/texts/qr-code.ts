import qrcode from 'qrcode-generator';

/** Modules of white that readers need around a code. */
const QUIET_ZONE = 4;

/** A text as a QR code: an SVG element without a size of its own, black on white. */
export function qrCode(text: string): string {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  return code.createSvgTag({ cellSize: 1, margin: QUIET_ZONE, scalable: true });
}
