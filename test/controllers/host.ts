import { LitElement } from 'lit';

/** An element with nothing of its own, for a controller to stand on. */
export class HostElement extends LitElement {
  updates = 0;

  protected override updated(): void {
    this.updates += 1;
  }
}
customElements.define('factlet-test-host', HostElement);
