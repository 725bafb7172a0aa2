import { site } from "@/lib/site/identity";

/** What anyone may do with the data, in plain words. */
export function LicenseText() {
  const { name, spdx, url } = site.dataLicense;
  return (
    <div className="max-w-[42rem] space-y-3">
      <p>
        The files below <code>/api/</code> are under{" "}
        <a href={url} rel="license">
          {name}
        </a>{" "}
        ({spdx}): copy, change and sell what you make of them, as long as you name {site.name} and
        link <code>{site.origin}</code>, and say if you changed something.
      </p>
      <p>
        Facts come from the pages their <code>source</code> names. A figure alone belongs to nobody;
        where you use many from one source, name it too. The licence covers this data, not the text
        of the articles, the code, or the names and marks of the products listed.
      </p>
    </div>
  );
}
