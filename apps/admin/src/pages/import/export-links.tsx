import { useWords } from '../../messages/use-words.js';
import { ownFile } from '../../api/acting-for.js';

const FORMATS = [['csv', 'CSV'], ['geojson', 'GeoJSON'], ['jsonld', 'JSON-LD']] as const;

/** The whole directory as a file, in three formats that other software reads. */
export function ExportLinks() {
  const t = useWords();
  return (
    <span className="row exports">
      <span className="muted">{t('import.export')}</span>
      {FORMATS.map(([extension, name]) => <a key={extension} className="button" href={ownFile(`/exports/cooperatives.${extension}`)} download>{name}</a>)}
    </span>
  );
}
