// Waits for the session to end while somebody works; then the dialog comes, and only then its script.

import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import { useOneSession } from "~/app/oneSession";
import { languageOfAddress } from "~/app/remembering";
import type { Viewer } from "~/app/session";
import { speak } from "~/app/words";
import { onSessionEnd, type Why } from "~/graph/signing";

const SignInAgain = lazy(async () => {
  await speak(languageOfAddress(), ["people"]);
  return import("~/rooms/people/SignInAgain");
});

interface Question {
  readonly why: Why;
  readonly answer: (did: boolean) => void;
}

export function SessionKeeper({ viewer }: { readonly viewer: Viewer }): ReactNode {
  useOneSession();
  const [question, setQuestion] = useState<Question>();
  useEffect(
    () => onSessionEnd((why) => new Promise((resolve) => setQuestion({ why, answer: resolve }))),
    [],
  );
  if (!question) return null;
  return (
    <Suspense>
      <SignInAgain
        viewer={viewer}
        why={question.why}
        onAnswer={(did) => {
          setQuestion(undefined);
          question.answer(did);
        }}
      />
    </Suspense>
  );
}
