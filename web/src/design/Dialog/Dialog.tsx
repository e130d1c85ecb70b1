// A window over the page that must be answered first; focus stays in it and returns where it was.

import { useLingui } from "@lingui/react/macro";
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { Button } from "~/design/Button/Button";
import "./Dialog.css";

interface DialogProps {
  readonly title: ReactNode;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** `side` for what accompanies the page, from below on a phone. */
  readonly place?: "middle" | "side";
  /** False where words typed would be lost by a press beside it. */
  readonly isDismissable?: boolean;
  readonly children: ReactNode;
}

export function Dialog({
  title,
  isOpen,
  onClose,
  place,
  isDismissable = true,
  children,
}: DialogProps): ReactNode {
  const { t } = useLingui();
  return (
    <ModalOverlay
      className="overlay"
      isOpen={isOpen}
      isDismissable={isDismissable}
      onOpenChange={(open) => open || onClose()}
    >
      <Modal className={`modal ${place ?? "middle"}`}>
        <AriaDialog className="dialog">
          <header className="row spread">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <Button look="quiet" aria-label={t`Close`} onClick={onClose}>
              <X aria-hidden="true" size={20} />
            </Button>
          </header>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
