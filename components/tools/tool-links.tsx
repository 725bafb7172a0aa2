type Props = {
  homepage?: string | undefined;
  repository?: string | undefined;
  affiliateUrl?: string | undefined;
};

/** The project's own pages. A link that earns is marked where it stands. */
export function ToolLinks({ homepage, repository, affiliateUrl }: Props) {
  return (
    <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {homepage && (
        <li className="flex min-h-6 items-center">
          <a href={homepage} rel="noopener">
            {new URL(homepage).hostname.replace(/^www\./, "")}
          </a>
        </li>
      )}
      {repository && (
        <li className="flex min-h-6 items-center">
          <a href={`https://github.com/${repository}`} rel="noopener" className="font-mono">
            {repository}
          </a>
        </li>
      )}
      {affiliateUrl && (
        <li className="flex min-h-6 items-center gap-1.5">
          <a href={affiliateUrl} rel="sponsored nofollow noopener">
            Buy
          </a>
          <span className="text-quiet">affiliate link</span>
        </li>
      )}
    </ul>
  );
}
