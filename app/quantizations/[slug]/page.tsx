import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FORMAT } from "@/components/models/words";
import { QualityTable } from "@/components/quantizations/quality-table";
import { QuantizationChoice } from "@/components/quantizations/quantization-choice";
import { QuantizationFacts } from "@/components/quantizations/quantization-facts";
import { QuantizationFiles } from "@/components/quantizations/quantization-files";
import { QuantizationLoaders } from "@/components/quantizations/quantization-loaders";
import { QUANTIZATION_GROUP } from "@/components/quantizations/words";
import { JsonLd } from "@/components/site/json-ld";
import { PageFooter } from "@/components/site/page-footer";
import { PageHeader } from "@/components/site/page-header";
import { Section } from "@/components/site/section";
import { bitsOf } from "@/lib/answers/quantization-bits";
import { filesAt } from "@/lib/answers/quantization-files";
import { loadersAt } from "@/lib/answers/quantization-loaders";
import { lossOf } from "@/lib/answers/quantization-loss";
import { neighboursOf } from "@/lib/answers/quantization-neighbours";
import { groupOf } from "@/lib/answers/quantization-rows";
import { quantizationDescription, quantizationSentence } from "@/lib/answers/quantization-sentence";
import { catalog, findQuantization } from "@/lib/catalog";
import { formatCount } from "@/lib/format";
import { quantizationTerm } from "@/lib/publish/defined-term";
import { routes } from "@/lib/routes";
import { site } from "@/lib/site/identity";

type Props = PageProps<"/quantizations/[slug]">;

export const dynamicParams = false;

export function generateStaticParams() {
  return catalog.quantizations.map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const quantization = await quantizationFrom(params);
  return {
    title: `${quantization.name}: bits, file sizes, quality loss`,
    description: quantizationDescription(quantization),
    alternates: { canonical: routes.quantization(quantization.slug) },
  };
}

export default async function QuantizationPage({ params }: Props) {
  const quantization = await quantizationFrom(params);
  const { slug, name, aliases, format, quality } = quantization;
  const { files, count } = filesAt(slug);
  const bits = bitsOf(quantization);
  const address = routes.quantization(slug);

  return (
    <article>
      <PageHeader
        trail={[
          { name: "Quantizations", href: routes.quantizations() },
          { name, href: address },
        ]}
        eyebrow={QUANTIZATION_GROUP[groupOf(quantization)].title}
        title={name}
        lede={quantizationSentence(quantization)}
      />
      <JsonLd
        data={quantizationTerm({
          name,
          aliases,
          description: quantizationDescription(quantization),
          address,
        })}
      />
      <Section id="choice" title="When to take it">
        {bits ? (
          <QuantizationChoice
            name={name}
            divergence={lossOf(quantization)?.divergence}
            {...neighboursOf(quantization)}
          />
        ) : (
          <p className="max-w-[42rem]">
            How many bits it takes is unknown or chosen file by file, so no other format is simply
            larger or smaller. Compare the files.
          </p>
        )}
      </Section>
      <Section id="quality" title="Quality loss" label="measured by others">
        {quality.length > 0 ? (
          <QualityTable name={name} tests={quality} />
        ) : (
          <p>No test of it is in a source we could read.</p>
        )}
      </Section>
      <Section id="facts" title="Facts">
        <QuantizationFacts quantization={quantization} bits={bits} />
      </Section>
      <Section id="loaders" title="What loads it">
        <QuantizationLoaders container={FORMAT[format]} {...loadersAt(quantization)} />
      </Section>
      <Section id="files" title="Real files" label={formatCount(count)}>
        {count > 0 ? (
          <QuantizationFiles name={name} files={files} count={count} />
        ) : (
          <p>No published file of it is in a source we could read.</p>
        )}
      </Section>
      <PageFooter
        reviewedOn={site.editionDate}
        address={address}
        file="scripts/seed/quantizations/index.ts"
        marksEvidence
      />
    </article>
  );
}

async function quantizationFrom(params: Props["params"]) {
  const { slug } = await params;
  return findQuantization(slug) ?? notFound();
}
