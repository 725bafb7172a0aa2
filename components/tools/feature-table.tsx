import { EvidenceMark } from "@/components/catalog/evidence-mark";
import { TableRegion } from "@/components/ui/table-region";
import type { Source } from "@/lib/catalog/schemas/common";
import type { ToolFeature } from "@/lib/catalog/schemas/tool";
import { FEATURE } from "./words";

type Props = {
  name: string;
  rows: readonly { feature: ToolFeature; source?: Source | undefined }[];
};

/** What the documentation says a tool can do. No page is no "no": it reads "not documented". */
export function FeatureTable({ name, rows }: Props) {
  return (
    <TableRegion label={`Features of ${name}`}>
      <table className="data-table max-w-[48rem]">
        <thead>
          <tr>
            <th>Feature</th>
            <th className="hidden sm:table-cell">What it gives</th>
            <th>Documented</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ feature, source }) => (
            <tr key={feature}>
              <td>{FEATURE[feature].name}</td>
              <td className="hidden text-quiet sm:table-cell">{FEATURE[feature].gain}</td>
              <td className="whitespace-nowrap">
                {source ? (
                  <a
                    href={source.url}
                    rel="noopener"
                    className="inline-flex min-h-6 items-center gap-1.5"
                  >
                    <EvidenceMark evidence={source.evidence} />{" "}
                    <span>
                      yes<span className="sr-only">: {FEATURE[feature].name}</span>, see its page
                    </span>
                  </a>
                ) : (
                  <span className="text-quiet">not documented</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
