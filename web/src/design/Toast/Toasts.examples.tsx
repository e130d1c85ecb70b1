import { useState } from "react";
import { Button } from "~/design/Button/Button";
import type { Examples } from "~/design/examples";
import { say } from "./Toasts";

export const examples: Examples = { "It is done, and can be undone": Archived };

function Archived() {
  const [isThere, setThere] = useState(true);
  const archive = (): void => {
    setThere(false);
    say("The note is archived.", () => setThere(true));
  };
  return isThere ? <Button onClick={archive}>Archive the note</Button> : <p>No notes.</p>;
}
