/** In jsdom every style rule makes every role query slower, and no test there looks at styles: the browser tests do. */
if (typeof CSSStyleSheet !== "undefined") CSSStyleSheet.prototype.insertRule = () => 0;
