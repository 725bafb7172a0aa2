import type { GgufProblem } from "@/lib/gguf/header";
import { ggufFilesIn, type HubFile } from "@/lib/gguf/hub-files";
import type { HubId } from "@/lib/gguf/hub-id";
import { type ByteSource, SourceError } from "./byte-source";

/** The one host that is asked, and only after a press; its files come from servers below hf.co. */
const HUB = "https://huggingface.co";

/** The .gguf files of a repository. Throws a `SourceError`. */
export async function listFiles({ repository, revision }: HubId): Promise<HubFile[]> {
  const address = `${HUB}/api/models/${repository}/tree/${encodeURIComponent(revision)}`;
  const response = await ask(`${address}?recursive=true`, repository, {});
  const answer: unknown = await response.json().catch(() => undefined);
  const files = ggufFilesIn(answer);
  if (files !== undefined) return files;
  throw new SourceError({
    place: repository,
    value: "an answer that is no list of files",
    remedy: "Download the file yourself and choose it above.",
  });
}

/** A file of a repository, read by ranges. */
export function hubSource({ repository, revision }: HubId, file: HubFile): ByteSource {
  const path = file.path.split("/").map(encodeURIComponent).join("/");
  const address = `${HUB}/${repository}/resolve/${encodeURIComponent(revision)}/${path}`;
  return {
    fileName: file.path.replace(/^.*\//, ""),
    sizeBytes: file.sizeBytes,
    async read(from, to) {
      const headers = { Range: `bytes=${from}-${to - 1}` };
      const response = await ask(address, file.path, { headers });
      return beginningOf(response, from === 0 ? to : 0, file.path);
    },
  };
}

/** A server that knows no ranges sends all of a file: that is let run no further than was asked. */
async function beginningOf(response: Response, most: number, place: string) {
  if (response.status === 206) return new Uint8Array(await response.arrayBuffer());
  const reader = response.body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  while (reader !== undefined && length < most) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    length += value.length;
  }
  await reader?.cancel();
  if (most === 0) throw new SourceError({ place, value: "sent whole", remedy: NO_RANGES });
  return new Uint8Array(await new Blob(chunks).slice(0, most).arrayBuffer());
}

const NO_RANGES = "The server sends no parts of files. Download it and choose it above.";

async function ask(address: string, place: string, init: RequestInit): Promise<Response> {
  const response = await fetch(address, {
    ...init,
    credentials: "omit",
    referrerPolicy: "no-referrer",
  }).catch(() => undefined);
  if (response?.ok) return response;
  throw new SourceError(problemOf(response?.status, place));
}

/** What an answer other than yes means. Hugging Face says 401 of what does not exist, too. */
function problemOf(status: number | undefined, place: string): GgufProblem {
  if (status === undefined) return { place, value: "no answer", remedy: NO_ANSWER };
  const remedy = REMEDY[status] ?? "Try again later, or download the file and choose it above.";
  return { place, value: `huggingface.co answers ${status}`, remedy };
}

const NO_ANSWER =
  "You are offline, or something between here and huggingface.co blocks it. Nothing you typed is lost: try again, or choose a file above.";

const LOGIN =
  "There is no such repository, or it asks for a login. Download the file and choose it above.";

const REMEDY: Readonly<Record<number, string>> = {
  401: LOGIN,
  403: LOGIN,
  404: "There is no such repository or file. Look at how its name is written.",
  416: "The file ends before that. Choose another.",
  429: "It has been asked too often. Wait a minute.",
};
