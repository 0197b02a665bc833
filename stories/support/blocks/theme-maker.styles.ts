import { css } from 'lit';

export const themeMakerStyles = css`
  form {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: 16px 24px;
  }
  fieldset {
    margin: 0;
    padding: 12px 0 0;
    border: 0;
    border-block-start: 1px solid #000;
    min-inline-size: 0;
  }
  legend {
    float: inline-start;
    inline-size: 100%;
    padding: 0 0 8px;
    font-weight: 700;
  }
  label {
    clear: both;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    min-block-size: 32px;
  }
  label span {
    flex: 1;
  }
  select {
    max-inline-size: 100%;
    font: inherit;
  }
  input[type='color'] {
    inline-size: 40px;
    block-size: 28px;
    padding: 0;
    border: 1px solid #737373;
    background: none;
  }
  .verdict {
    margin-block: 24px 16px;
  }
  .verdict ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .verdict li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    padding-block: 4px;
  }
  button {
    font: inherit;
    padding: 4px 12px;
    border: 1px solid #0072bc;
    border-radius: 2px;
    background: #fff;
    color: #0072bc;
    cursor: pointer;
  }
  .preview {
    columns: 2 26em;
    column-gap: 48px;
    padding: 24px;
    border: 1px solid #e5e5e5;
    font-size: 15px;
  }
  .preview > div {
    break-inside: avoid;
    margin-block-end: 40px;
  }
  pre {
    overflow-x: auto;
    padding: 16px;
    background: #f5f5f5;
  }
`;
