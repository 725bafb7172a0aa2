type Props = {
  /** A figure and its unit as lib/format writes them: "24 GB". */
  text: string;
};

/** A figure with its unit in a lighter weight. */
export function Quantity({ text }: Props) {
  const [figure, ...unit] = text.split("\u00a0");
  return (
    <span className="whitespace-nowrap tabular-nums">
      {figure}
      {unit.length > 0 && <span className="text-quiet">&nbsp;{unit.join(" ")}</span>}
    </span>
  );
}
