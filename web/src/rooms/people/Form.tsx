import type { ReactNode } from "react";

interface FormProps {
  readonly onSend: () => Promise<void>;
  readonly children: ReactNode;
}

/** A form that is sent by Enter and by its button, and never by the browser itself. */
export function Form({ onSend, children }: FormProps): ReactNode {
  return (
    <form
      className="stack narrow-form"
      onSubmit={(event) => {
        event.preventDefault();
        void onSend();
      }}
    >
      {children}
    </form>
  );
}
