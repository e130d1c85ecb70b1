import { useState } from "react";
import type { Examples } from "~/design/examples";
import { Choices } from "./Choices";

const AUDIENCES = [
  { value: "GROUP", name: "The group", help: "Only those who sit in it." },
  { value: "ORGANISATIONS", name: "Organisations", help: "Everybody who speaks for one." },
  { value: "PUBLIC", name: "Everybody", help: "It is published." },
] as const;

type Audience = (typeof AUDIENCES)[number]["value"];

export const examples: Examples = {
  "One below the other, explained": () => <Chosen />,
  "Side by side": () => <Chosen isRow />,
  "Something is wrong": () => <Chosen wrong="Say who may read it." />,
};

function Chosen(props: { readonly isRow?: boolean; readonly wrong?: string }) {
  const [value, setValue] = useState<Audience>();
  return (
    <Choices
      legend="Who may read it"
      options={AUDIENCES}
      value={value}
      onChoose={setValue}
      {...props}
    />
  );
}
