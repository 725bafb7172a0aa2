import { OPEN_KINDS } from "@/lib/answers/open-kinds";
import { schemaDocument } from "@/lib/publish/api/documents";

type Props = { params: Promise<{ file: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return OPEN_KINDS.map(({ name }) => ({ file: `${name}.json` }));
}

/** The JSON Schema of a kind's records. */
export async function GET(_: Request, { params }: Props) {
  const { file } = await params;
  const kind = OPEN_KINDS.find(({ name }) => `${name}.json` === file);
  return Response.json(kind && schemaDocument(kind));
}
