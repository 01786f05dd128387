import { css } from "lit";

/** How tables look. */
export const tableStyle = css`
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.93rem;
  }
  th {
    font-size: 0.8rem;
    font-weight: 600;
    color: var(--ink-3);
    text-align: left;
  }
  th,
  td {
    padding: 0.45rem 0.9rem 0.45rem 0;
    border-bottom: 1px solid var(--line);
    vertical-align: top;
  }
`;

/** Panels, tables and forms of the pages about ended calls, and of their parts. */
export const panelStyle = css`
  ${tableStyle}
  h1 {
    margin: 0.8rem 0 1rem;
    font-size: 1.6rem;
    line-height: 1.2;
    letter-spacing: -0.01em;
  }
  h2 {
    margin-bottom: 0.4rem;
    font-size: 1rem;
    color: var(--ink);
  }
  h3 {
    margin: 0.8rem 0 0.2rem;
    font-size: 0.87rem;
    font-weight: 600;
    color: var(--ink-2);
  }
  .panel {
    padding: 1rem 1.2rem;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--surface);
    margin-top: 12px;
  }
  .wide {
    position: relative;
    overflow-x: auto;
  }
  .two {
    display: grid;
    grid-template-columns: minmax(0, 1.3fr) minmax(0, 1fr);
    gap: 0 12px;
    align-items: start;
  }
  form {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.7rem;
    align-items: end;
  }
  label {
    display: grid;
    gap: 0.1rem;
    font-size: 0.8rem;
    color: var(--ink-3);
  }
  label > * {
    min-width: 0;
    font-size: 0.93rem;
    color: var(--ink);
  }
  label.grow > input {
    width: 100%;
  }
  summary {
    padding: 0.5rem 0;
    color: var(--accent);
    cursor: pointer;
  }
  label.check {
    display: inline-flex;
    align-items: center;
    gap: 0.4rem;
    min-height: 34px;
    font-size: 0.9rem;
    color: var(--ink);
  }
  label.check input {
    width: 18px;
    height: 18px;
    min-height: 0;
    accent-color: var(--accent);
  }
  .grow {
    flex: 1;
    min-width: 12rem;
  }
  textarea {
    width: 100%;
    min-height: 4rem;
    line-height: 1.45;
  }
  .tight {
    white-space: nowrap;
  }
  th.number,
  td.number {
    text-align: right;
    white-space: nowrap;
  }
  .late {
    color: var(--high);
    font-weight: 600;
  }
  .small {
    font-size: 0.87rem;
    color: var(--ink-2);
  }
  .problem {
    color: var(--high);
  }
  .pages {
    display: flex;
    align-items: center;
    gap: 0.7rem;
    margin-top: 0.8rem;
  }
  .pages .end {
    margin-left: auto;
    display: flex;
    gap: 0.9rem;
  }
  @media (max-width: 800px) {
    .two {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;

/** A whole page of these. */
export const pageStyle = css`
  ${panelStyle}
  :host {
    max-width: 1120px;
    margin: 0 auto;
    padding: 0 20px 60px;
  }
`;
