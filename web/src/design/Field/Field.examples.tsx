import type { Examples } from "~/design/examples";
import { CheckField, SelectField, TextArea, TextField } from "./Field";

const LANGUAGES = [
  { value: "sq", name: "Albanian" },
  { value: "sr", name: "Serbian" },
  { value: "en", name: "English" },
];

export const examples: Examples = {
  "A line": () => <TextField label="Name" autoComplete="name" />,
  "With help": () => <TextField label="Registration number" help="As it stands in the register." />,
  "May be left out": () => <TextField label="Website" isOptional type="url" />,
  "Something is wrong": () => (
    <TextField label="Email" type="email" defaultValue="drita" wrong="An address has an @ in it." />
  ),
  "More than a line": () => <TextArea label="Your words" />,
  "One of a list": () => (
    <SelectField label="Written in" options={LANGUAGES} defaultValue="sq" onChoose={() => {}} />
  ),
  "Yes or no": () => <CheckField label="Show my name" onCheck={() => {}} />,
  "Named by its place": () => <TextField label="Search" isLabelUnseen type="search" />,
};
