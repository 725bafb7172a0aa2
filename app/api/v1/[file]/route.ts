import { OPEN_KINDS } from "@/lib/answers/open-kinds";
import { ENGINE_VERSION } from "@/lib/fit/estimate";
import { dataVersionOf, indexDocument, kindDocument } from "@/lib/publish/api/documents";
import { openApiDocument } from "@/lib/publish/api/open-api";
import { columnsOf, csvOf } from "@/lib/publish/api/table";

type Props = { params: Promise<{ file: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

/** The index, the description of all files, and each kind as JSON and as a table. */
const FILES: Record<string, () => Response> = {
  "index.json": () => Response.json(indexDocument(OPEN_KINDS, ENGINE_VERSION)),
  "openapi.json": () => Response.json(openApiDocument(OPEN_KINDS)),
  ...Object.fromEntries(
    OPEN_KINDS.flatMap((kind) => [
      [`${kind.name}.json`, () => Response.json(kindDocument(kind, dataVersionOf(OPEN_KINDS)))],
      [`${kind.name}.csv`, () => new Response(csvOf(columnsOf(kind.schema), kind.records))],
    ]),
  ),
};

export function generateStaticParams() {
  return Object.keys(FILES).map((file) => ({ file }));
}

export async function GET(_: Request, { params }: Props) {
  const { file } = await params;
  return FILES[file]?.() ?? Response.json(undefined, { status: 404 });
}
