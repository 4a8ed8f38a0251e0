import '#background';
