import { useState } from "react";
import type { Examples } from "~/design/examples";
import { Menu } from "./Menu";

export const examples: Examples = { "Things to do": Chosen };

function Chosen() {
  const [chosen, setChosen] = useState("nothing");
  const items = ["DOCX", "PDF", "CSV"].map((key) => ({
    key,
    name: key,
    onChoose: () => setChosen(key),
  }));
  return (
    <div className="row tight">
      <Menu label="Download" items={items} />
      <output>{chosen}</output>
    </div>
  );
}
