import { routes } from "@/lib/routes";
import { site } from "@/lib/site/identity";

/** Who answers for a map, and how often it is gone through. */
export function MapByline() {
  return (
    <p className="mt-5 text-sm text-quiet">
      By <a href={routes.author()}>{site.operator}</a> · reviewed monthly ·{" "}
      <a href="#updates">how this map updates</a>
    </p>
  );
}
