import type { Download } from "@/lib/catalog/schemas/download";
import { formatFixed, formatShare } from "@/lib/format";
import { bytesToGb } from "@/lib/units";
import { EvidenceMark } from "../catalog/evidence-mark";
import { TableRegion } from "../ui/table-region";

/** What the bytes of a download are, when they are not one file at one quantization. */
const HOLDS: Record<Download["holds"], string> = {
  "with-projector": "Language model and vision projector",
  pipeline: "All parts: transformer, text encoders, image decoder",
  "two-types": "A mixture of two types",
  "experts-in-mxfp4": "Experts in MXFP4, the rest as the label says",
  "default-tag": "What the tag loads; its page does not name the type",
  "as-published": "The weights as published",
};

type Props = { name: string; downloads: readonly Download[] };

/** Downloads of several parts, or of an unnamed type: real sizes that no quantization can claim. */
export function ModelDownloads({ name, downloads }: Props) {
  return (
    <TableRegion label={`Whole downloads of ${name}`}>
      <table className="data-table max-w-[48rem]" data-enhance="sort">
        <caption className="py-1 text-left font-semibold">Whole downloads</caption>
        <thead>
          <tr>
            <th data-sort="text">Label</th>
            <th className="number" data-sort="number">
              Size, GB
            </th>
            <th data-sort="text">What it holds</th>
            <th>Where it is listed</th>
          </tr>
        </thead>
        <tbody>
          {downloads.map((download) => (
            <Row key={`${download.label} ${download.url}`} download={download} />
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

function Row({ download }: { download: Download }) {
  const { label, bytes, holds, parts, repository, uncertaintyShare, evidence, url } = download;
  return (
    <tr>
      <td>{label}</td>
      <td className="number" data-value={bytes}>
        <span className="inline-flex items-baseline gap-1.5">
          {uncertaintyShare !== undefined && uncertaintyShare >= 0.01 && (
            <span className="text-xs text-quiet">±{formatShare(uncertaintyShare)}</span>
          )}
          {formatFixed(bytesToGb(bytes), 2)}
          <EvidenceMark evidence={evidence} />
        </span>
      </td>
      <td>{parts ?? HOLDS[holds]}</td>
      <td>
        <a href={url} rel="noopener">
          {repository ?? new URL(url).hostname}
        </a>
      </td>
    </tr>
  );
}
