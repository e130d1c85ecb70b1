// One of a few: all of them are seen at once, with a word of explanation each.

import { type ReactNode, useId } from "react";
import "./Choices.css";

interface Option<V extends string> {
  readonly value: V;
  readonly name: ReactNode;
  readonly help?: ReactNode;
}

interface ChoicesProps<V extends string> {
  readonly legend: ReactNode;
  readonly options: ReadonlyArray<Option<V>>;
  readonly value: V | undefined;
  readonly onChoose: (value: V) => void;
  readonly wrong?: string | undefined;
  /** Side by side, as buttons that exclude each other. */
  readonly isRow?: boolean;
}

export function Choices<V extends string>(props: ChoicesProps<V>): ReactNode {
  const name = useId();
  return (
    <fieldset className={`choices${props.isRow ? " side-by-side" : ""}`}>
      <legend>{props.legend}</legend>
      {props.options.map((option) => (
        <label key={option.value} className="choice">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === props.value}
            onChange={() => props.onChoose(option.value)}
          />
          <span>
            {option.name}
            {option.help && <span className="quiet small help">{option.help}</span>}
          </span>
        </label>
      ))}
      {props.wrong && (
        <p className="wrong" role="alert">
          {props.wrong}
        </p>
      )}
    </fieldset>
  );
}
