import { OPEN_KINDS, openId } from "@/lib/answers/open-kinds";
import { recordDocument } from "@/lib/publish/api/documents";

type Props = { params: Promise<{ kind: string; file: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return OPEN_KINDS.filter(({ hasRecordFiles }) => hasRecordFiles).flatMap(({ name, records }) =>
    records.map((record) => ({ kind: name, file: `${openId(record)}.json` })),
  );
}

/** One record with its licence, schema and page. */
export async function GET(_: Request, { params }: Props) {
  const asked = await params;
  const kind = OPEN_KINDS.find(({ name }) => name === asked.kind);
  const id = asked.file.replace(/\.json$/, "");
  const record = kind?.records.find((each) => openId(each) === id);
  return Response.json(kind && record && recordDocument(kind, id, record));
}
