/* global jQuery */
// What a jQuery site does with its content.
jQuery(($) => {
  // A piece of a page brought by a request, as catalogues and "load more" buttons do.
  $('#loaded').load('/hosts/piece.txt', () =>
    $('#loaded').children().wrap('<div class="piece"></div>'),
  );
  setTimeout(() => {
    const tag = $('prog-passport').detach();
    $('#first').hide();
    $('#second').append(tag);
    // A copy with its state, and one that only looks like it.
    tag.clone(true).removeAttr('id').insertAfter('#second').wrap('<div class="copy"></div>');
    $('#first').remove();
  }, 400);
});
