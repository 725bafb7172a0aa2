import { it, expect } from "vitest";
import { catalog } from "@/lib/catalog";
it("x", () => { expect(catalog.combos.length).toBeGreaterThan(15); });
