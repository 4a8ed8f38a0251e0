import './controls.css';
import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { Glyph, type GlyphName } from '#components/glyph';

interface ButtonProps {
  readonly onClick: () => void;
  readonly children: ComponentChildren;
  readonly look?: 'plain' | 'primary' | 'quiet';
  readonly glyph?: GlyphName;
  readonly large?: boolean;
  readonly disabled?: boolean;
  /** Where the words alone would not tell one button from its like. */
  readonly label?: string | undefined;
}

export function Button({
  onClick,
  children,
  look = 'plain',
  glyph,
  large = false,
  disabled = false,
  label,
}: ButtonProps) {
  return (
    <button
      type="button"
      class={`button ${look}${large ? ' large' : ''}`}
      disabled={disabled}
      aria-label={label}
      onClick={onClick}
    >
      {glyph && <Glyph name={glyph} />}
      {children}
    </button>
  );
}

interface IconButtonProps {
  readonly glyph: GlyphName;
  readonly name: string;
  readonly onClick: () => void;
  /** Whether what it opens is open. */
  readonly expanded?: boolean;
}

/** A button that shows its drawing and says its name. */
export function IconButton({ glyph, name, onClick, expanded }: IconButtonProps) {
  return (
    <button type="button" class="icon-button" aria-label={name} aria-expanded={expanded} title={name} onClick={onClick}>
      <Glyph name={glyph} />
    </button>
  );
}

interface SwitchProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: ComponentChildren;
}

export function Switch({ on, onChange, children }: SwitchProps) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {children}
    </label>
  );
}

interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, label: string])[];
  readonly onChange: (value: T) => void;
}

/** One of a few, side by side. */
export function Segmented<T extends string>({ name, value, options, onChange }: ChoiceProps<T>) {
  return (
    <fieldset class="segmented">
      <legend class="unseen">{name}</legend>
      {options.map(([option, label]) => (
        <label key={option}>
          <input type="radio" name={name} checked={option === value} onChange={() => onChange(option)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** One of many. */
export function Select<T extends string>({ name, value, options, onChange }: ChoiceProps<T>) {
  return (
    <select
      class="select"
      aria-label={name}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value as T)}
    >
      {options.map(([option, label]) => (
        <option key={option} value={option}>
          {label}
        </option>
      ))}
    </select>
  );
}

interface TextFieldProps {
  readonly name: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** Which keyboard a touch screen offers. */
  readonly keyboard?: 'text' | 'url' | 'search';
  readonly glyph?: GlyphName;
  readonly onEnter?: (() => void) | undefined;
}

/** A field whose name stands in it until something is written. */
export function TextField({ name, value, onInput, keyboard = 'text', glyph, onEnter }: TextFieldProps) {
  const enter = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter' && !event.isComposing) onEnter?.();
  };
  return (
    <span class="text-field">
      {glyph && <Glyph name={glyph} />}
      <input
        type="text"
        inputMode={keyboard}
        aria-label={name}
        placeholder={name}
        value={value}
        spellcheck={false}
        autoComplete="off"
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={enter}
      />
    </span>
  );
}

interface ChipProps {
  readonly on: boolean;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

/** A filter that is on or off. */
export function Chip({ on, onClick, children }: ChipProps) {
  return (
    <button type="button" class="chip" aria-pressed={on} onClick={onClick}>
      {children}
    </button>
  );
}
