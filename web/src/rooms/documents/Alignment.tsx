// How the languages of a version are aligned, paragraph by paragraph, read when somebody asks.

import { Trans } from "@lingui/react/macro";
import { type ReactNode, Suspense, useState } from "react";
import { Button } from "~/design/Button/Button";
import { Loading } from "~/design/Loading/Loading";
import { AlignedTexts } from "./AlignedTexts";

export function Alignment({ versionId }: { readonly versionId: string }): ReactNode {
  const [isShown, setIsShown] = useState(false);
  if (!isShown) {
    return (
      <div>
        <Button onClick={() => setIsShown(true)}>
          <Trans>Show how the languages are aligned</Trans>
        </Button>
      </div>
    );
  }
  return (
    <Suspense fallback={<Loading />}>
      <AlignedTexts versionId={versionId} />
    </Suspense>
  );
}
