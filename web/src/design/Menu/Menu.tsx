// A button that opens a short list of things to do or places to go.

import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import {
  Button as AriaButton,
  Menu as AriaMenu,
  MenuItem,
  MenuTrigger,
  Popover,
} from "react-aria-components";
import "./Menu.css";

interface MenuProps {
  readonly label: ReactNode;
  /** What is said where the label is only a picture. */
  readonly name?: string;
  readonly items: ReadonlyArray<Item>;
}

export interface Item {
  readonly key: string;
  readonly name: ReactNode;
  /** An address, or a download; else `onChoose`. */
  readonly href?: string;
  readonly onChoose?: () => void;
}

export function Menu({ label, name, items }: MenuProps): ReactNode {
  return (
    <MenuTrigger>
      <AriaButton className="button plain" aria-label={name}>
        {label}
        <ChevronDown aria-hidden="true" size={16} />
      </AriaButton>
      <Popover className="popover">
        <AriaMenu className="menu">
          {items.map((item) => (
            <MenuItem
              key={item.key}
              className="menu-item"
              href={item.href}
              onAction={item.onChoose}
            >
              {item.name}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
