import { useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { rememberTheme, type Theme, theme } from "~/app/remembering";

export function ThemeSwitch(): ReactNode {
  const { t } = useLingui();
  const [chosen, setChosen] = useState(theme);
  const choose = (next: Theme): void => {
    rememberTheme(next);
    setChosen(next);
  };
  return (
    <label className="theme-switch row tight">
      {t`Theme`}
      <select value={chosen} onChange={(event) => choose(event.target.value as Theme)}>
        <option value="system">{t`as the device`}</option>
        <option value="light">{t`light`}</option>
        <option value="dark">{t`dark`}</option>
      </select>
    </label>
  );
}
