import { useState } from "react";
import type { Examples } from "~/design/examples";
import { Button, ButtonAnchor, ButtonLink } from "./Button";

export const examples: Examples = {
  "The one that a place is for": () => <Button look="main">Send the comment</Button>,
  "Beside it": () => <Button>Cancel</Button>,
  "In rows of many": () => (
    <Button look="quiet" isSmall>
      Edit
    </Button>
  ),
  "What destroys": () => <Button look="danger">Withdraw the draft</Button>,
  "Not yet possible": () => (
    <Button look="main" disabled>
      Publish
    </Button>
  ),
  "Working: a second press does nothing": Counting,
  "A link that looks like one": () => <ButtonLink to="/groups">All groups</ButtonLink>,
  "A download": () => <ButtonAnchor href="report.pdf">Download the report (PDF)</ButtonAnchor>,
};

function Counting() {
  const [presses, setPresses] = useState(0);
  const [isBusy, setBusy] = useState(false);
  const press = (): void => {
    setPresses(presses + 1);
    setBusy(true);
  };
  return (
    <div className="row tight">
      <Button isBusy={isBusy} onClick={press}>
        Count
      </Button>
      <output>{presses}</output>
    </div>
  );
}
