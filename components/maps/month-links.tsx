import { routes } from "@/lib/routes";

type Props = { map: string; months: readonly { month: string; title: string }[] };

/** Links to the pages of single months. */
export function MonthLinks({ map, months }: Props) {
  return (
    <ul className="flex flex-wrap gap-x-4 text-sm">
      {months.map(({ month, title }) => (
        <li key={month} className="flex min-h-7 items-center">
          <a href={routes.mapMonth(map, month)}>{title}</a>
        </li>
      ))}
    </ul>
  );
}
