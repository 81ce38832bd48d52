/** What narrows the list: the filter as text, its terms as chips, and the fields beside it. */
@NullMarked
package mpilot.console.ui.profiles.filter;

import org.jspecify.annotations.NullMarked;
