import { describe, expect, it } from "vitest";
import { documentPatterns, headersFile } from "@/scripts/finish/hosts";
import { headersFor, parseHeaderRules } from "@/scripts/lib/header-rules.mjs";

const DOCUMENTS = ["/", "/404.html", "/models/", "/models/a/", "/check/a/b/", "/check/c/d/"];
const APPS = ["/check/"];

describe("documentPatterns", () => {
  it("cover every document of a folder by one pattern, and go around an app", () => {
    expect(documentPatterns(DOCUMENTS, APPS)).toEqual([
      "/",
      "/404.html",
      "/models/*",
      "/check/:page/*",
    ]);
  });
});

describe("headersFile", () => {
  const rules = parseHeaderRules(headersFile(DOCUMENTS, APPS, { documents: "D", apps: "A" }));

  it.each([
    ["/", "D"],
    ["/models/a/", "D"],
    ["/check/a/b/", "D"],
    ["/check/", "A"],
  ])("gives %s exactly one policy, %s", (path, policy) => {
    const policies = rules
      .filter(({ matches }) => matches(path))
      .flatMap(({ headers }) => headers)
      .filter(([name]) => name === "Content-Security-Policy");
    expect(policies).toEqual([["Content-Security-Policy", policy]]);
  });

  it("opens data and badges to every origin, and no page", () => {
    for (const path of ["/api/v1/models.json", "/badges/a--b.svg"]) {
      expect(headersFor(rules, path).get("Access-Control-Allow-Origin")).toBe("*");
    }
    expect(headersFor(rules, "/models/a/").has("Access-Control-Allow-Origin")).toBe(false);
    expect(headersFor(rules, "/feed.xml").get("Content-Type")).toContain("application/atom+xml");
  });

  it("lets hashed files be kept for a year", () => {
    expect(headersFor(rules, "/enhance/index.abc.js").get("Cache-Control")).toBe(
      "public, max-age=31536000, immutable",
    );
    expect(headersFor(rules, "/models/a/").has("Cache-Control")).toBe(false);
  });
});
