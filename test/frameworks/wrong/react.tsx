// Each line with "wrong" must fail to compile, and no other.
import { type AfterwordErrorEvent } from 'afterword';
import 'afterword/react';

const tell = (event: AfterwordErrorEvent) => event.error;

export const all = [
  <afterword-discussion heading-level="wrong" />,
  <afterword-discussion headingLevel="wrong" />,
  <afterword-discussion heading-level="3" page-size="all" maxDepth={3} class="a" key="b" ref={null} />,
  <afterword-discussion order="wrong" />,
  <afterword-discussion adapter={{ name: 'wrong' }} />,
  <afterword-discussion adapter="local" closed onafterword-error={tell} />,
  <afterword-discussion onafterword-loaded={/* wrong */ tell} />,
  <afterword-discussion onafterword-loaded={(event) => event.wrong} />,
  <afterword-discussion onafterword-loaded={(event) => event.total + event.currentTarget.headingLevel} />,
  <afterword-discussion wrongProperty={1} />,
  <afterword-wrong />,
  <afterword-count discussion-id={/* wrong */ 5} />,
  <afterword-timestamp datetime="2024-05-01T09:30:00Z" />,
];
