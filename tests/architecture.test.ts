import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { APPS } from "@/lib/site/apps";
import { LAYERS } from "./layers";
import {
  addressOf,
  codeOf,
  importsOf,
  layerOf,
  layoutsOf,
  reachedFrom,
  read,
  resolveImport,
  sourceFiles,
} from "./sources";

const CLIENT = /\.client\.tsx?$/;
const SERVER_ONLY = /^(?:lib\/(?:catalog|answers|content)|scripts)\//;
const KEBAB_CASE = /^(?:\[[a-z-]+\]|[a-z0-9]+(?:-[a-z0-9]+)*)(?:\.[a-z0-9-]+)*$/;
const MAX_LINES = 250;

const files = sourceFiles();
const pages = files.filter((file) => /^app\/(?:.*\/)?(?:page|not-found)\.tsx$/.test(file));
const massDocuments = files.filter((file) => file.endsWith("/index.html/route.tsx"));

/** An import of ours is fine inside its own layer, or in a layer the table allows. */
function isAllowed(from: string, to: string): boolean {
  const own = layerOf(from);
  const target = layerOf(to);
  const allowed = LAYERS[own]?.layers ?? [];
  return [own, ...allowed].some((name) => target === name || target.startsWith(`${name}/`));
}

function packageOf(name: string): string {
  if (name.startsWith("node:")) return name;
  const depth = name.startsWith("@") ? 2 : 1;
  return name.split("/").slice(0, depth).join("/");
}

describe.each(files)("%s", (file) => {
  const layer = LAYERS[layerOf(file)];
  const running = importsOf(file).filter(({ isTypeOnly }) => !isTypeOnly);

  it("imports only from layers below its own", () => {
    const wrong = running.flatMap(({ name }) => {
      const target = resolveImport(file, name);
      return target === undefined || isAllowed(file, target) ? [] : [target];
    });
    expect(wrong).toEqual([]);
  });

  it("imports only the packages its layer may use", () => {
    const allowed = layer?.packages ?? [];
    const wrong = running
      .filter(({ name }) => resolveImport(file, name) === undefined)
      .map(({ name }) => packageOf(name))
      .filter((name) => !allowed.includes("*") && !allowed.includes(name));
    expect(wrong).toEqual([]);
  });

  it("holds nothing its layer must never hold", () => {
    const { never } = layer ?? {};
    expect(never ? (codeOf(file).match(never)?.[0] ?? null) : null).toBeNull();
  });

  it("is named in kebab-case, and .client exactly when it says so", () => {
    expect(basename(file)).toMatch(KEBAB_CASE);
    expect(/^"use client"/.test(read(file))).toBe(CLIENT.test(file));
  });

  it.skipIf(file.startsWith("scripts/seed/"))(`has at most ${MAX_LINES} lines`, () => {
    expect(read(file).split("\n").length).toBeLessThanOrEqual(MAX_LINES);
  });
});

describe("pages", () => {
  it.each([...pages, ...massDocuments])(
    "%s has one client root if lib/site/apps.ts lists it, else none",
    (file) => {
      const reached = reachedFrom([file, ...layoutsOf(file)], CLIENT);
      const roots = reached.filter((path) => CLIENT.test(path));
      expect(roots).toHaveLength(APPS.includes(addressOf(file)) ? 1 : 0);
    },
  );

  it("lists only apps that exist", () => {
    const addresses = pages.map(addressOf);
    expect(APPS.filter((address) => !addresses.includes(address))).toEqual([]);
  });

  it("lets no client file reach records", () => {
    const clients = files.filter((file) => CLIENT.test(file));
    const reached = reachedFrom(clients, /^$/).filter((path) => SERVER_ONLY.test(path));
    expect(reached).toEqual([]);
  });

  it("lets no client file reach the engine's reasons, which are prose for /methodology/", () => {
    const clients = files.filter((file) => CLIENT.test(file));
    const reached = reachedFrom(clients, /^$/).filter((path) =>
      /^lib\/fit\/.*-notes\.ts$/.test(path),
    );
    expect(reached).toEqual([]);
  });
});
