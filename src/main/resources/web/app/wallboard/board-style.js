import { css } from "lit";

/** How the wallboard is laid out, wide and narrow. */
export const boardStyle = css`
  :host {
    display: grid;
    grid-template-rows: 56px minmax(0, 1fr);
    height: 100dvh;
    padding: 0 12px 12px;
  }
  header {
    display: flex;
    align-items: center;
    gap: 1.25rem;
    min-width: 0;
  }
  h1 {
    display: flex;
    align-items: center;
    gap: 0.6rem;
    font-size: 1.05rem;
  }
  .gap {
    flex: 1;
  }
  main {
    display: grid;
    grid-template-columns: minmax(0, 1fr) clamp(300px, 24vw, 390px);
    gap: 12px;
    min-height: 0;
  }
  main.opened {
    grid-template-columns: minmax(0, 1fr) minmax(0, 860px);
  }
  .side {
    display: flex;
    flex-direction: column;
    min-height: 0;
    gap: 8px;
  }
  .side > * {
    min-height: 0;
  }
  call-detail,
  alert-feed {
    flex: 1;
  }
  .strip {
    justify-content: flex-start;
    border-color: var(--watch-fill);
    background: var(--watch-soft);
    color: var(--watch);
  }
  .views {
    display: none;
  }
  @media (max-width: 1180px) {
    main.opened {
      grid-template-columns: minmax(0, 1fr);
    }
    main.opened tile-grid {
      display: none;
    }
  }
  @media (max-width: 860px) {
    main {
      grid-template-columns: minmax(0, 1fr);
    }
    .views {
      display: inline-flex;
      gap: 0.25rem;
    }
    main:not(.opened).calls .side,
    main:not(.opened).feed tile-grid {
      display: none;
    }
  }
  @media (max-width: 760px) {
    :host {
      grid-template-rows: auto minmax(0, 1fr);
    }
    header {
      flex-wrap: wrap;
      gap: 0.4rem 0.75rem;
      padding: 8px 0;
    }
    h1 span,
    .gap {
      display: none;
    }
    select {
      flex: 1;
      min-width: 0;
    }
    screen-menu {
      order: 1;
    }
    floor-figures {
      order: 2;
      flex-basis: 100%;
    }
    .views {
      order: 3;
      flex: 1;
    }
    .views button {
      flex: 1;
    }
    link-state {
      order: 4;
    }
  }
`;
