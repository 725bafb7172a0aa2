import { EvidenceLegend } from "@/components/catalog/evidence-legend";
import { formatDate } from "@/lib/format";
import { routes } from "@/lib/routes";
import { optionalIdentity, site } from "@/lib/site/identity";

type Props = {
  /** The day the page's facts were last gone through. */
  reviewedOn: string;
  /** This page's own address. */
  address: string;
  /** The file to edit, from the root of the repository. */
  file?: string;
  /** Whether the page marks figures by how they are known. */
  marksEvidence?: boolean;
};

/** Who answers for the page, when it was reviewed, how to correct it, and the legend of its marks. */
export function PageFooter({ reviewedOn, address, file, marksEvidence = false }: Props) {
  const { repositoryUrl } = optionalIdentity;
  return (
    <div className="mt-4 space-y-3 border-t border-rule pt-4 text-sm text-quiet">
      {marksEvidence && <EvidenceLegend />}
      <p>
        <a href={routes.author()}>{site.operator}</a> answers for this page. Last reviewed{" "}
        <time dateTime={reviewedOn}>{formatDate(reviewedOn)}</time>.{" "}
        <a href={routes.correction(address)}>Report a correction</a>
        {repositoryUrl && file && (
          <>
            {" · "}
            <a href={`${repositoryUrl}/edit/main/${file}`}>Edit this page</a>
          </>
        )}
      </p>
    </div>
  );
}
