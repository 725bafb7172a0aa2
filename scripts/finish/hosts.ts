/** What every answer carries, whatever its policy. */
const SECURITY_HEADERS: Record<string, string> = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), browsing-topics=()",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Strict-Transport-Security": "max-age=31536000",
  "X-Content-Type-Options": "nosniff",
};

const IMMUTABLE = "public, max-age=31536000, immutable";

/** Folders whose files carry a hash of their content in their names. */
const HASHED_FOLDERS = ["/_next/static/", "/apps/", "/enhance/", "/fonts/"];

/** Files that other sites may read and show: data and badges. They may be an hour old. */
const OPEN_FOLDERS = ["/api/v1/", "/badges/"];
const OPEN_CACHE = "public, max-age=3600";
const OPEN_HEADERS: Record<string, string> = {
  "Access-Control-Allow-Origin": "*",
  "Cross-Origin-Resource-Policy": "cross-origin",
};

/** Types that hosts do not tell from the ending. */
const TYPES: Record<string, string> = {
  "/feed.xml": "application/atom+xml; charset=utf-8",
  "/feed.json": "application/feed+json; charset=utf-8",
};

type Policies = { documents: string; apps: string };

/**
 * A `_headers` file, as Netlify and Cloudflare Pages read it. Hosts join headers of the same name, so
 * no address may get two policies: documents are listed by folder, around the apps.
 */
export function headersFile(
  documents: readonly string[],
  apps: readonly string[],
  policies: Policies,
): string {
  const policyRules = [
    ...documentPatterns(documents, apps).map((path) => rule(path, policies.documents)),
    ...apps.map((path) => rule(path, policies.apps)),
  ];
  const hashed = HASHED_FOLDERS.map((folder) => `${folder}*\n  Cache-Control: ${IMMUTABLE}\n`);
  const open = { ...OPEN_HEADERS, "Cache-Control": OPEN_CACHE };
  const types = Object.entries(TYPES).map(([path, type]) => `${path}\n  Content-Type: ${type}\n`);
  const opened = OPEN_FOLDERS.map((folder) => `${folder}*\n${headerLines(open)}`);
  return [
    `/*\n${headerLines(SECURITY_HEADERS)}`,
    ...hashed,
    ...opened,
    ...types,
    ...policyRules,
  ].join("\n");
}

/** An nginx snippet with the same headers and precompressed files, to include in a `server` block. */
export function nginxSnippets(apps: readonly string[], policies: Policies) {
  const appLines = apps.map((path) => `  ~^${path}(index\\.html)?$ "${policies.apps}";\n`).join("");
  const map = `map $uri $content_security_policy {\n  default "${policies.documents}";\n${appLines}}\n`;
  const headers = Object.entries(SECURITY_HEADERS)
    .map(([name, value]) => `add_header ${name} "${value}" always;\n`)
    .join("");
  const opened = `~^(${OPEN_FOLDERS.join("|")})`;
  const cache = `map $uri $cache_control {
  default "public, max-age=0, must-revalidate";
  ~^(${HASHED_FOLDERS.join("|")}) "${IMMUTABLE}";
  ${opened} "${OPEN_CACHE}";
}
`;
  // nginx sends no header whose value is empty.
  const openHeaders = Object.entries(OPEN_HEADERS).map(([name, value]) => ({
    map: `map $uri ${variableOf(name)} {\n  default "";\n  ${opened} "${value}";\n}\n`,
    line: `add_header ${name} ${variableOf(name)};\n`,
  }));
  const server = `${headers}${openHeaders.map(({ line }) => line).join("")}add_header Content-Security-Policy $content_security_policy always;
add_header Cache-Control $cache_control;
index index.html;
error_page 404 /404.html;
charset utf-8;
charset_types text/plain text/css text/xml text/csv text/markdown application/json application/javascript image/svg+xml;
gzip_static on;
brotli_static on; # the module ngx_brotli; without it, leave this line out
if ($moved_to) { return 301 $moved_to$is_args$args; }
location = /feed.xml { types {} default_type application/atom+xml; }
location = /feed.json { types {} default_type application/feed+json; }
location = /_headers { return 404; }
location = /_redirects { return 404; }
location ~ /\\.(?!well-known/) { return 404; }
location / { try_files $uri $uri/ =404; }
`;
  return { http: [map, cache, ...openHeaders.map((each) => each.map)].join("\n"), server };
}

/** "Access-Control-Allow-Origin" → "$access_control_allow_origin". */
function variableOf(name: string): string {
  return `$${name.toLowerCase().replaceAll("-", "_")}`;
}

function headerLines(headers: Record<string, string>): string {
  return Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join("");
}

/** The fewest path patterns that cover all documents and no app. */
export function documentPatterns(documents: readonly string[], apps: readonly string[]): string[] {
  return patternsBelow("/", documents, apps);
}

function patternsBelow(
  folder: string,
  documents: readonly string[],
  apps: readonly string[],
): string[] {
  const within = documents.filter((address) => address.startsWith(folder));
  if (within.length === 0) return [];
  const isAppFree = !apps.some((address) => address.startsWith(folder));
  if (isAppFree && folder !== "/") return [`${folder}*`];

  const itself = within.filter((address) => address === folder || !address.endsWith("/"));
  const children = childFolders(folder, within);
  const hasApp = (child: string) => apps.some((address) => address.startsWith(child));
  if (folder !== "/" && children.length > 0 && !children.some(hasApp)) {
    return [...itself, `${folder}:page/*`];
  }
  return [...itself, ...children.flatMap((child) => patternsBelow(child, documents, apps))];
}

function childFolders(folder: string, addresses: readonly string[]): string[] {
  const names = addresses
    .map((address) => address.slice(folder.length).split("/"))
    .filter((parts) => parts.length > 1)
    .map(([name]) => `${folder}${name}/`);
  return [...new Set(names)];
}

function rule(path: string, policy: string): string {
  return `${path}\n  Content-Security-Policy: ${policy}\n`;
}
