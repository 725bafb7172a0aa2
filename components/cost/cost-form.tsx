import type { ReactNode } from "react";
import { COST_FIELDS, type CostField, writeCostField } from "@/lib/cost/fields";
import type { CostPicks, CostPresets } from "@/lib/cost/presets";
import type { CostAssumptions } from "@/lib/cost/types";
import { routes } from "@/lib/routes";

type Props = { presets: CostPresets; picks: CostPicks; assumptions: CostAssumptions };

const CONTROL = "min-h-11 w-full rounded-sm border border-edge bg-paper px-2 text-ink";

/** Every assumption, editable; it works by script alone, and stands only where there is one. */
export function CostForm({ presets, picks, assumptions }: Props) {
  const fields = (group: CostField["group"]) =>
    COST_FIELDS.filter((field) => field.group === group).map((field) => (
      <NumberField key={field.name} field={field} value={assumptions[field.key]} />
    ));
  return (
    <form
      data-enhance="cost"
      action={routes.costVsCloud()}
      aria-label="Assumptions"
      className="grid gap-4 print:hidden [@media(scripting:none)]:hidden"
    >
      <Group title="Machine">
        <PickField
          name="machine"
          label="Fill in from"
          picked={picks.machine}
          picks={presets.machines}
        />
        {fields("machine")}
      </Group>
      <Group title="Work">
        <PickField name="model" label="Fill in from" picked={picks.model} picks={presets.models} />
        {fields("work")}
      </Group>
      <Group title="Use and electricity">
        <PickField
          name="region"
          label="Fill in from"
          picked={picks.region}
          picks={presets.regions}
        />
        {fields("use")}
        <Labelled label="One euro in $, for prices in euros">
          <input name="euro" inputMode="decimal" autoComplete="off" className={CONTROL} />
        </Labelled>
      </Group>
      <Group title="Cloud">
        <PickField
          name="rental"
          label="Fill in from"
          picked={picks.rental}
          picks={presets.rentals}
        />
        {fields("cloud")}
      </Group>
      <p data-part="problems" role="alert" className="text-does-not-run empty:hidden" />
    </form>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="border-t border-rule pt-2">
      <legend className="pr-3 font-semibold">{title}</legend>
      <div className="grid grid-cols-2 items-end gap-x-4 gap-y-2 lg:grid-cols-6">{children}</div>
    </fieldset>
  );
}

type PickProps = {
  name: keyof CostPicks;
  label: string;
  picked: string;
  picks: readonly { slug: string; name: string; url: string; seen: string }[];
};

function PickField({ name, label, picked, picks }: PickProps) {
  const found = picks.find(({ slug }) => slug === picked);
  return (
    <div className="col-span-2 min-w-0">
      <Labelled label={label}>
        <select name={name} defaultValue={picked} className={CONTROL}>
          {picks.map((each) => (
            <option key={each.slug} value={each.slug}>
              {each.name}
            </option>
          ))}
        </select>
      </Labelled>
      <p className="mt-1 text-xs text-quiet">
        Price seen:{" "}
        <a data-seen={name} href={found?.url}>
          {found?.seen}
        </a>
      </p>
    </div>
  );
}

function NumberField({ field, value }: { field: CostField; value: number }) {
  return (
    <Labelled label={field.label}>
      <input
        name={field.name}
        defaultValue={writeCostField(field, value)}
        inputMode="decimal"
        autoComplete="off"
        className={CONTROL}
      />
    </Labelled>
  );
}

function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is its child.
    <label className="grid min-w-0 gap-1">
      <span className="text-sm">{label}</span>
      {children}
    </label>
  );
}
