import type { ComponentProps } from "react";
import { starText } from "@/components/tools/words";
import { TableRegion } from "@/components/ui/table-region";
import { findHardware, findModel, findTool } from "@/lib/catalog";
import { formatDate } from "@/lib/format";
import { routes } from "@/lib/routes";
import { AnswerRule } from "./answer-rule";
import { Figure } from "./figure";

type Slug = { slug: string };
type OfTool = { tool: string };

/**
 * What the writers' words become. `lib/content/words.ts` has checked the names by then, so a missing
 * record is an error of the code, not of a writer.
 */
export const words = {
  a: TextLink,
  table: TextTable,
  ToolLink: ({ slug }: Slug) => <a href={routes.tool(slug)}>{known(findTool(slug), slug).name}</a>,
  ModelLink: ({ slug }: Slug) => (
    <a href={routes.model(slug)}>{known(findModel(slug), slug).name}</a>
  ),
  HardwareLink: ({ slug }: Slug) => (
    <a href={routes.hardwareUnit(slug)}>{known(findHardware(slug), slug).name}</a>
  ),
  Stars: ({ tool }: OfTool) => starText(known(known(findTool(tool), tool).stars, tool)),
  Version: ({ tool }: OfTool) => known(known(findTool(tool), tool).latestVersion, tool).version,
  ReleaseDate: ({ tool }: OfTool) => {
    const { releasedOn } = known(known(findTool(tool), tool).latestVersion, tool);
    return releasedOn === undefined ? "a day we do not know" : formatDate(releasedOn);
  },
  Rating: ({ tool }: OfTool) => {
    const { outOfFive, ratedOn } = known(known(findTool(tool), tool).rating, tool);
    return `${outOfFive} out of 5 (editor’s rating, ${formatDate(ratedOn)})`;
  },
  Figure,
  AnswerRule,
};

function TextLink({ href = "", ...rest }: ComponentProps<"a">) {
  return <a href={href} rel={href.startsWith("https:") ? "noopener" : undefined} {...rest} />;
}

function TextTable(props: ComponentProps<"table">) {
  return (
    <TableRegion label="Table in the text">
      <table className="data-table" {...props} />
    </TableRegion>
  );
}

function known<Value>(value: Value | undefined, slug: string): Value {
  if (value === undefined)
    throw new Error(`"${slug}" passed the check of the prose but is unknown`);
  return value;
}
