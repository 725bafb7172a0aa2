import { Fragment } from "react";
import type { FileGroup, Loader, ModelFile } from "@/lib/answers/model-files";
import { formatFixed, formatShare } from "@/lib/format";
import { routes } from "@/lib/routes";
import { bytesToGb } from "@/lib/units";
import { EvidenceMark } from "../catalog/evidence-mark";
import { TableRegion } from "../ui/table-region";
import { FORMAT } from "./words";

type Props = { name: string; groups: readonly FileGroup[] };

/** The published files of a model, by format, and the programs that load each format. */
export function ModelFiles({ name, groups }: Props) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      {groups.map(({ format, files, loadedBy }) => (
        <div key={format}>
          <TableRegion label={`${FORMAT[format]} files of ${name}`}>
            <table className="data-table max-w-[48rem]" data-enhance="sort">
              <caption className="py-1 text-left font-semibold">{FORMAT[format]}</caption>
              <thead>
                <tr>
                  <th data-sort="text">Quantization</th>
                  <th className="number" data-sort="number">
                    Size, GB
                  </th>
                  <th className="number" data-sort="number">
                    Bits per weight
                  </th>
                  <th>Where it is listed</th>
                </tr>
              </thead>
              <tbody>
                {files.map((file) => (
                  <Row key={file.label} file={file} />
                ))}
              </tbody>
            </table>
          </TableRegion>
          {loadedBy.length > 0 && (
            <p className="mt-2 max-w-[42rem] text-sm text-quiet">
              Load {FORMAT[format]}: <Loaders loaders={loadedBy} />. Whether a version knows this
              model’s layers is another matter: a new model needs a new version.
            </p>
          )}
        </div>
      ))}
    </div>
  );
}

function Loaders({ loaders }: { loaders: readonly Loader[] }) {
  return loaders.map(({ name, tool }, index) => (
    <Fragment key={name}>
      {index > 0 && ", "}
      {tool ? <a href={routes.tool(tool)}>{name}</a> : name}
    </Fragment>
  ));
}

function Row({ file }: { file: ModelFile }) {
  const { label, quantization, bytes, bitsPerWeight, evidence, repository, uncertaintyShare, url } =
    file;
  return (
    <tr>
      <td>
        <a href={routes.quantization(quantization)}>{label}</a>
      </td>
      <td className="number" data-value={bytes}>
        <span className="inline-flex items-baseline gap-1.5">
          {uncertaintyShare !== undefined && uncertaintyShare >= 0.01 && (
            <span className="text-xs text-quiet">±{formatShare(uncertaintyShare)}</span>
          )}
          {formatFixed(bytesToGb(bytes), 2)}
          <EvidenceMark evidence={evidence} />
        </span>
      </td>
      <td className="number" data-value={bitsPerWeight}>
        {bitsPerWeight === undefined ? "unknown" : formatFixed(bitsPerWeight, 2)}
      </td>
      <td>
        <a href={url} rel="noopener">
          {repository ?? new URL(url).hostname}
        </a>
      </td>
    </tr>
  );
}
