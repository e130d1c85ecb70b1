import type { ReactNode } from "react";
import { Dialog } from "~/design/Dialog/Dialog";

interface ConversationSheetProps {
  readonly title: ReactNode;
  /** What it is about: the sheet covers it. */
  readonly paragraph: { readonly text: string; readonly language: string };
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The conversation over the lower part of a phone's screen; what is typed in it is kept anyway. */
export default function ConversationSheet(props: ConversationSheetProps): ReactNode {
  return (
    <Dialog title={props.title} place="side" isOpen onClose={props.onClose}>
      <p className="quiet about" lang={props.paragraph.language}>
        {props.paragraph.text}
      </p>
      <div>{props.children}</div>
    </Dialog>
  );
}
