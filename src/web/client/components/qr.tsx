import { useMemo } from 'react';
import qrcode from 'qrcode-generator';

/** The quiet zone that readers want, in modules (ISO/IEC 18004). */
const QUIET = 4;

/** Level M, drawn as one path: sharp on any printer. */
export function Qr({ text, label }: { readonly text: string; readonly label: string }) {
  const { size, path } = useMemo(() => {
    const code = qrcode(0, 'M');
    code.addData(text);
    code.make();
    const count = code.getModuleCount();
    const places = Array.from({ length: count * count }, (_, at) => [Math.floor(at / count), at % count] as const);
    const dark = places.filter(([row, column]) => code.isDark(row, column));
    return {
      size: count + 2 * QUIET,
      path: dark.map(([row, column]) => `M${String(column + QUIET)} ${String(row + QUIET)}h1v1h-1z`).join(''),
    };
  }, [text]);
  return (
    <svg className="qr" viewBox={`0 0 ${String(size)} ${String(size)}`} role="img" aria-label={label}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
