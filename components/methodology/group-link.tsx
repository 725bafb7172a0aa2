import type { ReactNode } from "react";
import { ASSUMPTION_GROUPS } from "@/lib/fit/assumptions";
import { assumptionAnchor } from "./assumption-table";

type Props = { group: string; children: ReactNode };

/** The way from a formula to the values in it; plain words when the engine has no such group. */
export function GroupLink({ group, children }: Props) {
  const exists = ASSUMPTION_GROUPS.some(({ key }) => key === group);
  return exists ? <a href={`#${assumptionAnchor(group)}`}>{children}</a> : children;
}
