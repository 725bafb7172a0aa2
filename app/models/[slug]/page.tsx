import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClassLinks } from "@/components/answers/class-links";
import { RunList } from "@/components/benchmarks/run-list";
import { OwnPairs } from "@/components/compare/own-pairs";
import { LoaderTable } from "@/components/compatibility/loader-table";
import { ContextMemory } from "@/components/models/context-memory";
import { MachineTable } from "@/components/models/machine-table";
import { ModelAnswer } from "@/components/models/model-answer";
import { ModelCommands } from "@/components/models/model-commands";
import { ModelDownloads } from "@/components/models/model-downloads";
import { ModelFacts } from "@/components/models/model-facts";
import { ModelFiles } from "@/components/models/model-files";
import { ModelHistory } from "@/components/models/model-history";
import { ModelLicense } from "@/components/models/model-license";
import { HARDWARE_CLASS, NOT_ESTIMATED } from "@/components/models/words";
import { PageFooter } from "@/components/site/page-footer";
import { PageHeader } from "@/components/site/page-header";
import { Section } from "@/components/site/section";
import { answerHref } from "@/lib/answers/answer-href";
import { machineCounts, machineParts } from "@/lib/answers/class-parts";
import { pairsWith } from "@/lib/answers/compare-links";
import { contextCurve } from "@/lib/answers/context-curve";
import { hardwareForModel, tableContextTokens } from "@/lib/answers/hardware-for-model";
import { modelAnswer } from "@/lib/answers/model-answer";
import { modelCommands } from "@/lib/answers/model-commands";
import { notEstimated } from "@/lib/answers/model-estimate";
import { downloadsOf, fileGroups } from "@/lib/answers/model-files";
import { modelHistory } from "@/lib/answers/model-history";
import { licenseInPlainWords, licenseName, licenseUrl } from "@/lib/answers/model-license";
import { modelLoaders } from "@/lib/answers/model-loaders";
import { modelDescription, modelSentence } from "@/lib/answers/model-sentence";
import { runsOfModel } from "@/lib/answers/nearest-runs";
import { catalog, findModel, findSelection } from "@/lib/catalog";
import type { Model } from "@/lib/catalog/schemas/model";
import { formatTokens } from "@/lib/format";
import { routes } from "@/lib/routes";
import { site } from "@/lib/site/identity";

type Props = PageProps<"/models/[slug]">;

export const dynamicParams = false;

export function generateStaticParams() {
  return catalog.models.map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const model = await modelFrom(params);
  return {
    title: notEstimated(model) ? model.name : `${model.name}: what runs it`,
    description: modelDescription(model),
    alternates: { canonical: routes.model(model.slug) },
  };
}

export default async function ModelPage({ params }: Props) {
  const model = await modelFrom(params);
  const files = fileGroups(model);
  const downloads = downloadsOf(model);
  const history = modelHistory(model);
  const curve = contextCurve(model);
  const commands = modelCommands(model);

  return (
    <article>
      <PageHeader
        trail={[
          { name: "Models", href: routes.models() },
          { name: model.name, href: routes.model(model.slug) },
        ]}
        eyebrow={model.family}
        title={model.name}
        lede={modelSentence(model)}
      />
      <Machines model={model} />
      {notEstimated(model) === undefined && (
        <Section id="measured" title="Measured runs">
          <RunList name={model.name} runs={runsOfModel(model)} like="models as large" />
        </Section>
      )}
      {curve && (
        <Section id="context" title="Memory against context">
          <ContextMemory name={model.name} curve={curve} />
        </Section>
      )}
      {commands.length > 0 && (
        <Section id="start" title="A first command">
          <ModelCommands commands={commands} />
        </Section>
      )}
      {["text", "vision-language"].includes(model.runsAs) && (
        <Section id="runtimes" title="Runtimes that load it">
          <LoaderTable name={model.name} loaders={modelLoaders(model)} />
        </Section>
      )}
      <Section id="facts" title="Facts">
        {model.notes && <p className="mb-4 max-w-[42rem]">{model.notes}</p>}
        <ModelFacts model={model} />
      </Section>
      <Section id="files" title="Published files">
        {files.length > 0 && <ModelFiles name={model.name} groups={files} />}
        {downloads.length > 0 && <ModelDownloads name={model.name} downloads={downloads} />}
        {files.length + downloads.length === 0 && (
          <p>No file size of it is in a source we could read.</p>
        )}
      </Section>
      {history.length > 0 && (
        <Section id="history" title="History">
          <ModelHistory events={history} />
        </Section>
      )}
      <Section id="licence" title="Licence">
        <License license={model.license} />
      </Section>
      <OwnPairs
        kind="models"
        name={model.name}
        slug={model.slug}
        links={pairsWith("models", [model.slug])}
      />
      <PageFooter reviewedOn={site.editionDate} address={routes.model(model.slug)} marksEvidence />
    </article>
  );
}

function Machines({ model }: { model: Model }) {
  const reason = notEstimated(model);
  if (reason !== undefined) {
    return (
      <Section id="machines" title="What runs it">
        <p className="max-w-[42rem]">Not estimated: {NOT_ESTIMATED[reason]}</p>
      </Section>
    );
  }
  const rows = hardwareForModel(model);
  const contextTokens = tableContextTokens(model);
  return (
    <Section id="machines" title="What runs it" label="estimated">
      <ModelAnswer name={model.name} contextTokens={contextTokens} answer={modelAnswer(rows)} />
      <MachineTable
        model={model.slug}
        name={model.name}
        contextTokens={contextTokens}
        rows={rows}
        classCounts={machineCounts}
        hrefOf={answerHref}
      />
      <ClassLinks
        title="Other machines"
        links={machineParts
          .filter(({ class: each, part }) => part === 1 && !rows.some((row) => row.class === each))
          .map((part) => ({
            name: HARDWARE_CLASS[part.class],
            count: part.count,
            href: routes.machinesForModel(model.slug, part.slug),
          }))}
      />
      <p className="mt-3 max-w-[42rem] text-sm text-quiet">
        Estimated for llama.cpp with {formatTokens(contextTokens)} in a 16-bit cache, one
        conversation, and 32 GB of DDR5-5600 beside a card. Speed is that of writing at the start of
        a conversation. Tight: the range crosses the limit. {findSelection("often-asked")?.ground}{" "}
        <a href={routes.methodology()}>How these figures come about</a>.
      </p>
    </Section>
  );
}

function License({ license }: Pick<Model, "license">) {
  if (license === undefined) return <p>Unknown: no source we could read states it.</p>;
  const { source, terms } = license;
  return (
    <ModelLicense
      name={licenseName(terms)}
      inPlainWords={licenseInPlainWords(terms)}
      url={licenseUrl(terms)}
      source={source}
    />
  );
}

async function modelFrom(params: Props["params"]) {
  const { slug } = await params;
  return findModel(slug) ?? notFound();
}
