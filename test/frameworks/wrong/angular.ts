// Each line with "wrong" must fail to compile, and no other.
import { Component } from '@angular/core';
import type { AfterwordErrorEvent } from 'afterword';
import { AfterwordCount, AfterwordDiscussion, AfterwordTimestamp } from 'afterword/angular';

@Component({
  selector: 'app-uses',
  imports: [AfterwordCount, AfterwordDiscussion, AfterwordTimestamp],
  template: `
    <afterword-discussion heading-level="wrong" />
    <afterword-discussion [headingLevel]="'wrong'" />
    <afterword-discussion heading-level="3" page-size="all" [maxDepth]="3" class="a" />
    <afterword-discussion order="wrong" />
    <afterword-discussion [adapter]="{ name: 'wrong' }" />
    <afterword-discussion adapter="local" closed (afterword-error)="tell($event)" />
    <afterword-discussion (afterword-loaded)="tell($event)" id="wrong" />
    <afterword-discussion (afterword-loaded)="total = $event.wrong" />
    <afterword-discussion (afterword-loaded)="total = $event.total" />
    <afterword-discussion [wrongProperty]="1" />
    <afterword-wrong />
    <afterword-count [discussion-id]="5" id="wrong" />
    <afterword-timestamp datetime="2024-05-01T09:30:00Z" />
  `,
})
export class Uses {
  total = 0;
  tell(event: AfterwordErrorEvent) {
    return event.error;
  }
}
