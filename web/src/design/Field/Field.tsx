// A field with its label, its help and what is wrong with it, tied together for every reader.

import { type ComponentProps, type ReactNode, useId } from "react";
import { Optional } from "./Optional";
import "./Field.css";

interface Surroundings {
  readonly label: ReactNode;
  readonly help?: ReactNode;
  /** What is wrong, as a sentence. */
  readonly wrong?: string | undefined;
  readonly isOptional?: boolean;
  /** Read by screen readers only, where the place already says what it is. */
  readonly isLabelUnseen?: boolean;
}

interface FrameProps extends Surroundings {
  readonly children: (tied: Tied) => ReactNode;
}

export interface Tied {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
}

/** The frame around any control: pass what it gives on to the control. */
export function Field({
  label,
  help,
  wrong,
  isOptional,
  isLabelUnseen,
  children,
}: FrameProps): ReactNode {
  const id = useId();
  const described = [help && `${id}-help`, wrong && `${id}-wrong`].filter(Boolean).join(" ");
  return (
    <div className="field">
      <label htmlFor={id} className={isLabelUnseen ? "unseen" : undefined}>
        {label}
        {isOptional && <Optional />}
      </label>
      {help && (
        <p id={`${id}-help`} className="quiet small">
          {help}
        </p>
      )}
      {children({
        id,
        "aria-describedby": described || undefined,
        "aria-invalid": wrong ? true : undefined,
      })}
      {wrong && (
        <p id={`${id}-wrong`} className="wrong" role="alert">
          {wrong}
        </p>
      )}
    </div>
  );
}

export function TextField({
  label,
  help,
  wrong,
  isOptional,
  isLabelUnseen,
  ...input
}: Surroundings & ComponentProps<"input">): ReactNode {
  return (
    <Field {...{ label, help, wrong, isOptional, isLabelUnseen }}>
      {(tied) => <input type="text" {...input} {...tied} />}
    </Field>
  );
}

/** Grows with what is typed; every field of more than a sentence is kept by whoever uses it. */
export function TextArea({
  label,
  help,
  wrong,
  isOptional,
  isLabelUnseen,
  ...area
}: Surroundings & ComponentProps<"textarea">): ReactNode {
  return (
    <Field {...{ label, help, wrong, isOptional, isLabelUnseen }}>
      {(tied) => <textarea rows={4} {...area} {...tied} />}
    </Field>
  );
}

interface SelectFieldProps extends Surroundings, Omit<ComponentProps<"select">, "onChange"> {
  readonly options: ReadonlyArray<{ readonly value: string; readonly name: string }>;
  readonly onChoose: (value: string) => void;
}

/** The browser's own list: right on every phone, for every reader, without a script. */
export function SelectField({
  label,
  help,
  wrong,
  isOptional,
  isLabelUnseen,
  options,
  onChoose,
  ...select
}: SelectFieldProps): ReactNode {
  return (
    <Field {...{ label, help, wrong, isOptional, isLabelUnseen }}>
      {(tied) => (
        <select {...select} {...tied} onChange={(event) => onChoose(event.target.value)}>
          {options.map(({ value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface CheckFieldProps extends Omit<ComponentProps<"input">, "onChange" | "type"> {
  readonly label: ReactNode;
  readonly onCheck: (isChecked: boolean) => void;
}

export function CheckField({ label, onCheck, ...input }: CheckFieldProps): ReactNode {
  return (
    <label className="check">
      <input type="checkbox" {...input} onChange={(event) => onCheck(event.target.checked)} />
      <span>{label}</span>
    </label>
  );
}
